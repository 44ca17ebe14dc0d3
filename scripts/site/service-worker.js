// Keeps the site's own files in the browser, so that it opens without a network. It asks nobody but the site's own host.
// The build puts the version and the files of the first page in the place of these two; what is used later is kept when it is first used.
const version = "VERSION";
const firstFiles = ["FILES"];

addEventListener("install", (event) => event.waitUntil(keepFirst()));
addEventListener("activate", (event) => event.waitUntil(dropOlder()));
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  // A file in assets/ has the hash of its contents in its name. All others may change under their name, so the network goes first.
  const isFixed = mode !== "navigate" && url.slice(registration.scope.length).startsWith("assets/");
  event.respondWith(isFixed ? keptOrFetched(event.request) : fetchedOrKept(event.request));
});

async function keepFirst() {
  const files = await caches.open(version);
  await files.addAll(firstFiles.map((file) => new Request(file, { cache: "reload" })));
  await skipWaiting();
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("sayso-") && name !== version).map((name) => caches.delete(name)));
  await clients.claim();
}

// A host that answers "Vary: Origin" would else keep a module script, asked for with an origin, from the copy kept without one.
const asAsked = { ignoreVary: true };

const keptOrFetched = async (request) => (await caches.match(request, asAsked)) ?? fetchAndKeep(request);

async function fetchedOrKept(request) {
  try {
    return await fetchAndKeep(request);
  } catch (problem) {
    const kept = await caches.match(request, { ...asAsked, ignoreSearch: true });
    if (kept) return kept;
    throw problem;
  }
}

async function fetchAndKeep(request) {
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(version)).put(request, answer.clone());
  return answer;
}
