import type { ListName } from "../state/view.ts";
import { ViewLink } from "../ui/view-link.tsx";

const names: Record<ListName, string> = {
  quotes: "Quotations",
  actors: "People",
  claims: "Claims",
  sources: "Sources",
  unnamed: "Unnamed",
};

/** The five lists, each with how much is in it. */
export const ListTabs = ({
  counts,
  current,
}: {
  readonly counts: Readonly<Record<ListName, number>>;
  readonly current: ListName | null;
}) => (
  <nav className="tabs" aria-label="Lists">
    {(Object.keys(names) as ListName[]).map((list) => (
      <ViewLink
        key={list}
        className="tab"
        aria-current={current === list ? "page" : undefined}
        change={{
          place: { at: list === "unnamed" ? "unnamed" : "search" },
          list: list === "unnamed" ? "quotes" : list,
          text: null,
          part: null,
        }}
        data-focus={`tab ${list}`}
      >
        {names[list]} <span className="tab-count">{counts[list].toLocaleString("en")}</span>
      </ViewLink>
    ))}
  </nav>
);
