// Lines as strips along a cubic Bézier curve, measured in pixels, so that dashes and heads keep their size at every zoom.

const headReach = "6.5"; // pixels to either side

const patternVaryings = `
varying float v_start; // pixels since the line began at its first node
varying float v_pattern;
`;
const headVaryings = `
varying float v_left; // pixels until it ends at the other
varying float v_head;
`;

const when = (isSo: boolean, text: string): string => (isSo ? text : "");

/**
 * What is told of lines: all; no heads, so that a strip is as narrow as its line, which for thousands is a third of the pixels to look at; or that they
 * are there, for those without a pattern, where what a pixel costs counts.
 */
export type LineDetail = "all" | "no heads" | "plain";

export const lineVertexShader = (detail: LineDetail): string => /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute vec2 a_shifts;
attribute float a_width;
attribute float a_bend;
attribute float a_at; // share of the way
attribute vec4 a_codes; // pattern, head, whether it flows, side
attribute vec4 a_color;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_across;
varying float v_half; // of its width
${when(detail !== "plain", patternVaryings)}${when(detail === "all", headVaryings)}

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

// How far from its middle a line is seen, with half a pixel of the screen for its soft edge.
float reach(float pattern) {
  float edge = 0.5 / u_pixelRatio + 0.05;
  if (pattern > 4.5) return max(v_half, 0.85) + edge;
  return (pattern > 0.5 && pattern < 1.5 ? v_half * 1.62 + 0.7 : v_half) + edge;
}

void main() {
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * u_dimensions * 0.5;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * u_dimensions * 0.5;
  vec2 radii = a_radii / u_sizeRatio;
  from.x += a_shifts.x > 0.0 ? a_shifts.x + radii.x : 0.0;
  to.x += a_shifts.y > 0.0 ? a_shifts.y + radii.y : 0.0;
  vec2 chord = to - from;
  float total = length(chord);
  float along = total * a_at;
  vec2 at = from + chord * a_at;
  vec2 tangent = chord;
  if (a_bend != 0.0 || a_codes.z > 0.5) {
    vec2 left = vec2(-chord.y, chord.x);
    vec2 lean = mix(chord / 3.0, vec2(chord.x * 0.5, 0.0), a_codes.z);
    vec2 b = from + lean + left * a_bend;
    vec2 c = to - lean + left * a_bend;
    at = curve(from, b, c, to, a_at);
    tangent = slope(from, b, c, to, a_at);
    total = lengthTo(from, b, c, to, 1.0);
    along = lengthTo(from, b, c, to, a_at);
  }
  v_half = a_width * 0.5;
  v_across = (a_codes.w * 2.0 - 1.0) * ${detail === "all" ? `max(reach(a_codes.x), a_codes.y > 0.5 ? ${headReach} + 0.5 : 0.0)` : "reach(a_codes.x)"};
${when(
  detail !== "plain",
  `
  v_start = along - (a_shifts.x > 0.0 ? 0.0 : radii.x) - 2.0;
  v_pattern = a_codes.x;`,
)}${when(
  detail === "all",
  `
  v_left = total - along - (a_shifts.y > 0.0 ? 0.0 : radii.y) - 2.5;
  v_head = a_codes.y;`,
)}
  v_color = a_color;
  vec2 normal = length(tangent) > 0.0 ? normalize(vec2(-tangent.y, tangent.x)) : vec2(0.0, 1.0);
  gl_Position = vec4((at + normal * v_across) * 2.0 / u_dimensions, 0.0, 1.0);
}
`;

const heads = /* glsl */ `
float head(float left) {
  float y = abs(v_across);
  if (v_head < 0.5) return 9.0;
  if (v_head < 1.5) return max((y - left * 0.48) * 0.9, left - 9.0);
  if (v_head < 2.5) return max(abs(y - left * 0.62) * 0.85 - max(v_half, 0.7), left - 7.5);
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
`;

const patterns = /* glsl */ `
// How far outside of a dash, in pixels; negative inside.
float outside(float at, float start, float end) {
  return max(start - at, at - end);
}

float dash(float at) {
  if (v_pattern < 2.5) { float m = mod(at, 15.0); return outside(m, 0.0, 10.0); }
  if (v_pattern < 3.5) { float m = mod(at, 7.0); return outside(m, 0.0, 4.0); }
  float m = mod(at, 16.0);
  return min(outside(m, 0.0, 8.0), outside(m, 11.0, 13.0));
}

float body() {
  float y = abs(v_across);
  if (v_pattern < 0.5) return y - v_half;
  if (v_pattern < 1.5) return abs(y - v_half - 0.7) - v_half * 0.62;
  if (v_pattern > 4.5) { // dots
    float m = mod(v_start, 5.5) - 2.75;
    return length(vec2(m, v_across)) - max(v_half, 0.85);
  }
  return max(y - v_half, dash(v_start));
}
`;

// How far outside of what is drawn, in pixels. From afar the ends of lines lie under their nodes.
const away: Readonly<Record<LineDetail, string>> = {
  all: "min(max(max(body(), -v_start), taken() - v_left), max(head(v_left), -v_left))",
  "no heads": "max(body(), -v_start)",
  plain: "abs(v_across) - v_half",
};

export const lineFragmentShader = (detail: LineDetail): string => /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_across;
varying float v_half;

uniform float u_pixelRatio;
${when(detail !== "plain", patternVaryings + patterns)}${when(detail === "all", headVaryings + heads)}
void main() {
  gl_FragColor = vec4(v_color.rgb, 1.0) * clamp(0.5 - (${away[detail]}) * u_pixelRatio, 0.0, 1.0);
}
`;
