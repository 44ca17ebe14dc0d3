// One project, kept in this browser where the person asks for it. IndexedDB, since local storage takes a few megabytes only.

const database = "sayso";
const store = "projects";
const key = "own";

/** Keeps the project; `false` where this browser does not let the page. */
export const keepProject = (text: string): Promise<boolean> =>
  inStore("readwrite", (projects) => projects.put(text, key)).then(
    () => true,
    () => false,
  );

/** The project that is kept, or `null`. */
export const keptProject = (): Promise<string | null> =>
  inStore("readonly", (projects) => projects.get(key) as IDBRequest<unknown>).then(
    (text) => (typeof text === "string" ? text : null),
    () => null,
  );

/** Whether one is kept. */
export const isKept = async (): Promise<boolean> => (await keptProject()) !== null;

/** Deletes what is kept, and with it the database. */
export function forgetProject(): Promise<void> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.deleteDatabase(database);
      for (const end of ["success", "error"]) request.addEventListener(end, () => resolve());
    } catch {
      resolve(); // storage is switched off, so nothing was kept
    }
  });
}

function inStore<T>(mode: IDBTransactionMode, ask: (projects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database, 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(store));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("IndexedDB cannot be opened.")));
    opening.addEventListener("success", () => {
      const transaction = opening.result.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.addEventListener("complete", () => {
        opening.result.close();
        resolve(request.result);
      });
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("IndexedDB gave up.")));
    });
  });
}
