import type { MouseEvent } from "react";
import { KindGlyph } from "../ui/kind-glyph.tsx";
import type { Suggestion, SuggestionGroup } from "./suggestions.ts";

export const suggestionsId = "search-suggestions";
/** The id of a suggestion's element, for `aria-activedescendant`. */
export const suggestionId = (key: string): string => `suggestion-${key.replaceAll(/\s/g, "_")}`;

// What each part is to a screen reader; no element of HTML is a list of rich options that stands under a text box.
const listbox = { id: suggestionsId, role: "listbox", "aria-label": "Suggestions" } as const;
const groupNamed = (name: string) => ({ role: "group", "aria-labelledby": suggestionId(`group ${name}`) }) as const;
const optionOf = ({ suggestion, isActive, onChoose }: OptionProps) =>
  ({
    id: suggestionId(suggestion.key),
    role: "option",
    "aria-selected": isActive,
    // A press must not take the focus from the box. The keys are the box's.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onClick: () => onChoose(suggestion),
  }) as const;

type SuggestionListProps = {
  readonly groups: readonly SuggestionGroup[];
  /** The key of the suggestion that Enter would choose, or `null`. */
  readonly active: string | null;
  readonly onChoose: (suggestion: Suggestion) => void;
};

/** The suggestions under the search box, in groups (WAI-ARIA: a listbox that a combobox controls). The focus stays in the box. */
export const SuggestionList = ({ groups, active, onChoose }: SuggestionListProps) => (
  <div className="suggestions" {...listbox}>
    {groups.map(({ name, count, of }) => (
      <div key={name} {...groupNamed(name)}>
        <p className="suggestions-name" id={suggestionId(`group ${name}`)}>
          {name} {count !== null && <span className="chip-count">{count.toLocaleString("en")}</span>}
        </p>
        {of.map((suggestion) => (
          <Option key={suggestion.key} suggestion={suggestion} isActive={suggestion.key === active} onChoose={onChoose} />
        ))}
      </div>
    ))}
  </div>
);

type OptionProps = { readonly suggestion: Suggestion; readonly isActive: boolean; readonly onChoose: (suggestion: Suggestion) => void };

const Option = (props: OptionProps) => (
  <div
    className="suggestion"
    {...optionOf(props)}
    ref={(element) => {
      if (props.isActive) element?.scrollIntoView({ block: "nearest" });
    }}
  >
    {props.suggestion.glyph !== null && <KindGlyph kind={props.suggestion.glyph} />}
    <span className="suggestion-words">{props.suggestion.words}</span>
    <span className="suggestion-note">{props.suggestion.note}</span>
  </div>
);
