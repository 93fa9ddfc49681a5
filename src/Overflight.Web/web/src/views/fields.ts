// Fields of a form: each tells a new value when it is good, and says what is wrong when it is not.

import { h, newId } from "../dom";
import { parseTime, utcDate } from "../time";

export function numberField(
    name: string,
    value: number | null,
    [low, high, step]: [number, number, number | "any"],
    take: (value: number) => void,
): HTMLElement {
    const input = h("input", { type: "number", min: low, max: high, step, value, class: "num" });
    input.addEventListener("change", () => {
        if (input.checkValidity() && input.value !== "") {
            take(Number(input.value));
        } else {
            input.reportValidity();
        }
    });
    return field(name, input);
}

export function choiceField<T extends string | number>(
    name: string,
    choices: [T, string][],
    chosen: T,
    take: (value: T) => void,
): HTMLElement {
    const select = h(
        "select",
        null,
        choices.map(([value, word]) => h("option", { value, selected: value === chosen }, word)),
    );
    select.addEventListener("change", () => take(choices[select.selectedIndex][0]));
    return field(name, select);
}

export function textField(
    name: string,
    value: string,
    pattern: string,
    title: string,
    take: (value: string) => void,
): HTMLElement {
    const input = h("input", { type: "text", value, pattern, title, required: true });
    input.addEventListener("change", () => {
        if (input.reportValidity()) {
            take(input.value);
        }
    });
    return field(name, input);
}

export function dateField(name: string, value: string, take: (value: string) => void): HTMLElement {
    const input = h("input", { type: "date", value, min: "1957-10-04", max: "2099-12-31" });
    input.addEventListener("change", () => input.value && take(input.value));
    return field(name, input);
}

/** Numbers to choose from, with the one that is chosen among them. */
export function withChosen(values: readonly number[], chosen: number): number[] {
    return [...new Set([...values, chosen])].sort((a, b) => a - b);
}

/** From which day, and for how many. */
export function dayFields(
    { start, days, choices }: { start: number; days: number; choices: readonly number[] },
    change: (change: { from: number } | { days: number }) => void,
): HTMLElement[] {
    return [
        dateField("From (UTC)", utcDate(start), (value) => change({ from: parseTime(value) })),
        choiceField(
            "For",
            withChosen(choices, days).map((count): [number, string] => [
                count,
                count === 1 ? "1 day" : `${count} days`,
            ]),
            days,
            (count) => change({ days: count }),
        ),
    ];
}

export function field(name: string, input: HTMLElement): HTMLElement {
    input.id ||= newId("field");
    return h("div", { class: "field", "data-field": name }, h("label", { for: input.id }, name), input);
}
