import type { Choice } from "./facets.ts";

type ChoiceChipsProps<T extends string> = {
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly onToggle: (value: T) => void;
};

/** The choices of a filter as buttons, each with its count; nothing where there are none. */
export function ChoiceChips<T extends string>({ name, choices, onToggle }: ChoiceChipsProps<T>) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="filter-row">
      <legend className="unseen">{name}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip-button"
          aria-pressed={choice.chosen}
          onClick={() => onToggle(choice.value)}
        >
          {choice.name} <span className="chip-count">{choice.count}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** The list without the value where it has it, else with it. */
export const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
