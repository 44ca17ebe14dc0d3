const sharpness = 2; // pixels of a PNG for each of the picture

/** Lets the reader keep a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** An SVG file's text as a file. */
export const svgFile = (svg: string): Blob => new Blob([svg], { type: "image/svg+xml" });

/** The same picture as PNG, at twice its size. Throws where the browser cannot draw it, as when it would be too large. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error("pngFile: the picture is too large for this browser.")) : done(blob)),
      "image/png",
    );
  });
}
