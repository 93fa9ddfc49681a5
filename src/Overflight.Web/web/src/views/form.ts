// Forms that send something: what went wrong stands in them, and nothing is sent twice.

import { h, newId, type Child } from "../dom";
import { failure } from "../notice";

/** A field with its label, and what helps to fill it in. */
export function field(label: string, input: HTMLInputElement | HTMLSelectElement, help?: string): HTMLElement {
    input.id = newId("field");
    const hint = help === undefined ? null : h("span", { class: "muted", id: `${input.id}-help` }, help);
    if (hint) {
        input.setAttribute("aria-describedby", hint.id);
    }
    return h("div", { class: "field" }, h("label", { for: input.id }, label), input, hint);
}

export function textInput(autocomplete: string, attributes: Record<string, string | number> = {}): HTMLInputElement {
    return h("input", {
        type: "text",
        autocomplete,
        required: true,
        autocapitalize: "none",
        spellcheck: "false",
        ...attributes,
    });
}

export function passwordInput(autocomplete: "current-password" | "new-password"): HTMLInputElement {
    return h("input", { type: "password", autocomplete, required: true, maxlength: 256 });
}

export const passwordHelp =
    "12 characters or more, of any kind; four or five words are good. You may paste it from a password manager.";

/** A form; its button rests while what was sent is under way, and a failure is told above it. */
export function form(button: string, fields: Child[], send: () => Promise<void>): HTMLFormElement {
    const submit = h("button", { type: "submit", class: "primary" }, button);
    const said = h("div", { class: "said" });
    return h(
        "form",
        {
            class: "form",
            submit: (event: SubmitEvent) => {
                event.preventDefault();
                said.replaceChildren();
                submit.disabled = true;
                send()
                    .catch((error: unknown) => said.replaceChildren(...[failure(error)].filter((e) => e !== null)))
                    .finally(() => {
                        submit.disabled = false;
                    });
            },
        },
        fields,
        said,
        h("div", null, submit),
    );
}

/** A button that asks once more before it does what cannot be undone. Its label begins with its text, as who speaks to the
 * page says it. */
export function sureButton(text: string, label: string, run: () => Promise<void>, said: HTMLElement): HTMLElement {
    const button = h("button", { type: "button", "aria-label": label }, text);
    let isAsked = false;
    const rest = (): void => {
        isAsked = false;
        button.textContent = text;
        button.setAttribute("aria-label", label);
    };
    button.addEventListener("blur", rest);
    button.addEventListener("click", () => {
        if (!isAsked) {
            isAsked = true;
            button.textContent = `${text}: sure?`;
            button.setAttribute("aria-label", `${text}: sure? ${label}: press again to do it`);
            return;
        }
        rest();
        button.disabled = true;
        said.replaceChildren();
        run()
            .catch((error: unknown) => said.replaceChildren(...[failure(error)].filter((e) => e !== null)))
            .finally(() => {
                button.disabled = false;
            });
    });
    return button;
}

/** A secret that is told once, with a button that copies it. */
export function secretBox(words: string, secret: string): HTMLElement {
    const copy = h("button", { type: "button" }, "Copy");
    copy.addEventListener("click", () => {
        navigator.clipboard
            .writeText(secret)
            .then(() => (copy.textContent = "Copied"))
            .catch(() => (copy.textContent = "Mark it and copy it by hand"));
    });
    return h(
        "div",
        { class: "secret", role: "status" },
        h("p", null, words),
        h("div", null, h("code", null, secret), " ", copy),
    );
}
