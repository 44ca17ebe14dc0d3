// The shapes of nodes by signed distance: one program draws all of them, sharp at every zoom.
// A point `q` is in radii from the centre, y up; distances are negative inside.

export const nodeVertexShader = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_rim;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_rim;

void main() {
  v_radius = a_size / u_sizeRatio;
  float extent = v_radius * 1.5 + 1.5;
  v_color = a_color;
  v_fill = a_fill;
  v_shape = a_shape;
  v_rim = a_rim;
  v_point = a_corner * extent;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + v_point * 2.0 / u_dimensions, 0.0, 1.0);
}
`;

export const nodeFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_rim;

uniform float u_pixelRatio;

float box(vec2 q, vec2 size) {
  vec2 d = abs(q) - size;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

float segment(vec2 q, vec2 a, vec2 b) {
  vec2 pa = q - a, ba = b - a;
  return length(pa - ba * clamp(dot(pa, ba) / dot(ba, ba), 0.0, 1.0));
}

float triangle(vec2 q, vec2 a, vec2 b, vec2 c) {
  float inside = min(min(
    (b.x - a.x) * (q.y - a.y) - (b.y - a.y) * (q.x - a.x),
    (c.x - b.x) * (q.y - b.y) - (c.y - b.y) * (q.x - b.x)),
    (a.x - c.x) * (q.y - c.y) - (a.y - c.y) * (q.x - c.x));
  float edge = min(min(segment(q, a, b), segment(q, b, c)), segment(q, c, a));
  return inside > 0.0 ? -edge : edge;
}

float hexagon(vec2 q, float r) {
  vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  q = abs(q.yx);
  q -= 2.0 * min(dot(k.xy, q), 0.0) * k.xy;
  q -= vec2(clamp(q.x, -k.z * r, k.z * r), r);
  return length(q) * sign(q.y);
}

float mark(vec2 q) {
  float block = box(q - vec2(0.0, 0.3), vec2(0.34, 0.34)) - 0.06;
  float tail = triangle(q, vec2(0.4, 0.0), vec2(0.4, 0.3), vec2(-0.16, -0.82));
  return min(block, tail);
}

float distanceTo(vec2 q) {
  if (v_shape < 0.5) return length(q) - 1.0;
  if (v_shape < 1.5) return box(q, vec2(0.86)) - 0.06;
  if (v_shape < 2.5) return min(min(length(q - vec2(-0.52, -0.34)), length(q - vec2(0.52, -0.34))), length(q - vec2(0.0, 0.52))) - 0.56;
  if (v_shape < 3.5) return hexagon(q, 0.98);
  if (v_shape < 4.5) return min(mark(q + vec2(0.52, 0.0)), mark(q - vec2(0.52, 0.0)));
  if (v_shape < 5.5) return triangle(q, vec2(-0.72, 0.98), vec2(-0.72, -0.98), vec2(1.05, 0.0)) ;
  if (v_shape < 7.5) return box(q, vec2(1.1, 0.66)) - 0.22;
  if (v_shape < 8.5) return max(box(q, vec2(0.8, 1.06)), dot(q - vec2(0.8, 0.5), vec2(0.7071)));
  if (v_shape < 9.5) return box(q, vec2(1.2, 0.82));
  return length(q) - 1.0;
}

// Rules on a card, the fold of a document: drawn in the colour of the rim.
float detailOf(vec2 q) {
  if (v_shape > 5.5 && v_shape < 6.5) return min(segment(q, vec2(-0.75, 0.26), vec2(0.75, 0.26)), segment(q, vec2(-0.75, -0.24), vec2(0.2, -0.24)));
  if (v_shape > 6.5 && v_shape < 7.5) return segment(q, vec2(-0.7, 0.0), vec2(0.7, 0.0));
  if (v_shape > 7.5 && v_shape < 8.5) return min(segment(q, vec2(0.22, 1.06), vec2(0.22, 0.5)), segment(q, vec2(0.22, 0.5), vec2(0.8, 0.5)));
  return 9.0;
}

// Which part of the rim is drawn: all of it, dashes or dots, counted by the angle.
float gapIn(vec2 q) {
  if (v_rim < 0.5) return 0.0;
  float dashes = v_rim < 1.5 ? 12.0 : 14.0;
  float at = fract(atan(q.y, q.x) / 6.2831853 * dashes + 0.25);
  return step(v_rim < 1.5 ? 0.6 : 0.46, at);
}

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  vec2 q = v_point / v_radius;
  float away = distanceTo(q) * v_radius;
  float stroke = 1.5;
  float rim = cover(abs(away + stroke * 0.5) - stroke * 0.5) * (1.0 - gapIn(q));
  float detail = cover(detailOf(q) * v_radius - 0.6);
  vec3 colour = mix(v_fill.rgb, v_color.rgb, max(rim, detail));
  gl_FragColor = vec4(colour, 1.0) * cover(away);
}
`;
