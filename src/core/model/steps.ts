/** Long work in steps, each so short that whoever reads may be answered between two of them. */
export type Steps<T> = Generator<void, T>;

/** Does all steps one after another. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
