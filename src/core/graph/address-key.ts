// What readers' clicks leave behind in an address: it says where they came from, not where it leads.
const trackers = /^(?:utm_\w*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)(?:=|$)/i;

/** What is the same of two addresses of one page: scheme, `www.`, case of the host, slashes at the end, trackers' parameters and the fragment are set aside. */
export function addressKey(address: string): string {
  const [whole = ""] = address.split("#");
  const [page = "", query = ""] = whole.replace(/^https?:\/\/(?:www\.)?/i, "").split(/\?(.*)/s);
  const [host = "", ...path] = withoutSlashes(page).split("/");
  const asked = query.split("&").filter((one) => one !== "" && !trackers.test(one));
  return [[host.toLowerCase(), ...path].join("/"), ...(asked.length > 0 ? [asked.join("&")] : [])].join("?");
}

/** Without the slashes at its end; `/\/+$/` would try every slash in a row of them. */
function withoutSlashes(page: string): string {
  let end = page.length;
  while (page[end - 1] === "/") end--;
  return page.slice(0, end);
}
