// Lines as strips along a cubic Bézier curve, measured in pixels, so that dashes and heads keep their size at every zoom.

/** `straight`: one quad from end to end, for the many lines that do not bow. */
export const lineVertexShader = (straight: boolean): string => /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute float a_fromRadius;
attribute float a_toRadius;
attribute float a_fromShift;
attribute float a_toShift;
attribute float a_width;
attribute float a_bend;
attribute float a_flow;
attribute float a_pattern;
attribute float a_head;
attribute vec4 a_color;
attribute vec2 a_at; // share of the way, side

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;
uniform float u_heads; // how far heads reach to the side; 0: none are drawn, and the strip is as narrow as its line

varying vec4 v_color;
varying float v_along;
varying float v_total;
varying float v_across;
varying float v_width;
varying float v_fromRadius;
varying float v_toRadius;
varying float v_pattern;
varying float v_head;

vec2 curve(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
}

vec2 slope(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float s = 1.0 - t;
  return s * s * (b - a) + 2.0 * s * t * (c - b) + t * t * (d - c);
}

float lengthTo(vec2 a, vec2 b, vec2 c, vec2 d, float t) {
  float sum = 0.0;
  vec2 last = a;
  for (int i = 1; i <= 12; i++) {
    vec2 next = curve(a, b, c, d, t * float(i) / 12.0);
    sum += distance(last, next);
    last = next;
  }
  return sum;
}

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_dimensions * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_dimensions * 0.5;
  from.x += a_fromShift > 0.0 ? a_fromShift + a_fromRadius / u_sizeRatio : 0.0;
  to.x += a_toShift > 0.0 ? a_toShift + a_toRadius / u_sizeRatio : 0.0;
  vec2 chord = to - from;
  vec2 left = vec2(-chord.y, chord.x);
  ${
    straight
      ? `vec2 at = mix(from, to, a_at.x);
  vec2 tangent = chord;
  v_total = length(chord);
  v_along = v_total * a_at.x;`
      : `vec2 b = from + mix(chord / 3.0, vec2(chord.x * 0.5, 0.0), a_flow) + left * a_bend;
  vec2 c = to - mix(chord / 3.0, vec2(chord.x * 0.5, 0.0), a_flow) + left * a_bend;
  vec2 at = curve(from, b, c, to, a_at.x);
  vec2 tangent = slope(from, b, c, to, a_at.x);
  v_total = lengthTo(from, b, c, to, 1.0);
  v_along = lengthTo(from, b, c, to, a_at.x);`
  }
  float reach = max(a_width, u_heads) + 1.0;
  vec2 normal = length(tangent) > 0.0 ? normalize(vec2(-tangent.y, tangent.x)) : vec2(0.0, 1.0);
  v_across = a_at.y * reach;
  v_width = a_width;
  v_fromRadius = a_fromShift > 0.0 ? 0.0 : a_fromRadius / u_sizeRatio;
  v_toRadius = a_toShift > 0.0 ? 0.0 : a_toRadius / u_sizeRatio;
  v_pattern = a_pattern;
  v_head = u_heads > 0.0 ? a_head : 0.0;
  v_color = a_color;
  gl_Position = vec4((at + normal * v_across) * 2.0 / u_dimensions, 0.0, 1.0);
}
`;

export const lineFragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_total;
varying float v_across;
varying float v_width;
varying float v_fromRadius;
varying float v_toRadius;
varying float v_pattern;
varying float v_head;

uniform float u_pixelRatio;

// How far outside of a dash, in pixels; negative inside.
float outside(float at, float start, float end) {
  return max(start - at, at - end);
}

float dash(float at) {
  if (v_pattern < 1.5) return -9.0;
  if (v_pattern < 2.5) { float m = mod(at, 15.0); return outside(m, 0.0, 10.0); }
  if (v_pattern < 3.5) { float m = mod(at, 7.0); return outside(m, 0.0, 4.0); }
  float m = mod(at, 16.0);
  return min(outside(m, 0.0, 8.0), outside(m, 11.0, 13.0));
}

float body(float at, float half_) {
  float y = abs(v_across);
  if (v_pattern > 4.5) { // dots
    float m = mod(at, 5.5) - 2.75;
    return length(vec2(m, v_across)) - max(half_, 0.85);
  }
  float line = v_pattern > 0.5 && v_pattern < 1.5 ? abs(y - half_ - 0.7) - half_ * 0.62 : y - half_;
  return max(line, dash(at));
}

float head(float left, float half_) {
  float y = abs(v_across);
  if (v_head < 0.5) return 9.0;
  if (v_head < 1.5) return max((y - left * 0.48) * 0.9, left - 9.0);
  if (v_head < 2.5) return max(abs(y - left * 0.62) * 0.85 - max(half_, 0.7), left - 7.5);
  if (v_head < 3.5) return max(left - 2.4, y - 6.0);
  float r = 3.1;
  float round_ = length(vec2(left - r, v_across)) - r;
  return v_head < 4.5 ? round_ : abs(round_ + 0.6) - 0.6;
}

// How much of the line's end the head takes away.
float taken() {
  if (v_head > 0.5 && v_head < 1.5) return 7.0;
  if (v_head > 4.5) return 6.0;
  return 0.0;
}

void main() {
  float start = v_along - v_fromRadius - 2.0;
  float left = v_total - v_along - v_toRadius - 2.5;
  float half_ = v_width * 0.5;
  float line = max(max(body(start, half_), -start), taken() - left);
  float away = min(line, max(head(left, half_), -left));
  gl_FragColor = vec4(v_color.rgb, 1.0) * clamp(0.5 - away * u_pixelRatio, 0.0, 1.0);
}
`;
