/** The lines of a UTF-8 file, without their line feeds. Each becomes a string of its own, when it is asked for: a file may be longer than any string. */
export function* writtenLines(bytes: Buffer): Generator<string> {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    yield bytes.toString("utf8", start, end);
    start = end + 1;
  }
}
