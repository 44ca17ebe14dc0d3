export const fontSize = 12.5; // pixels
const weights = { plain: 400, strong: 600 } as const;

/** The CSS font of labels. */
export const fontOf = (family: string, weight: keyof typeof weights): string => `${weights[weight]} ${fontSize}px ${family}`;

/** Measures labels in pixels, each once. Bold, so that a label keeps its place when it is pointed at. */
export function textMeasure(family: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  const widths = new Map<string, number>();
  if (context) context.font = fontOf(family, "strong");
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = context?.measureText(text).width ?? text.length * 7;
    widths.set(text, width);
    return width;
  };
}
