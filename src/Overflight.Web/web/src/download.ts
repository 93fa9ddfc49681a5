// Files that the page hands out, made in the browser.

import { h } from "./dom";

/** A button that saves a text; it is made when it is pressed. */
export function saveButton(
    label: string,
    name: string,
    type: string,
    text: () => string | Promise<string>,
): HTMLElement {
    const button = h("button", { type: "button" }, label);
    button.addEventListener("click", () => {
        button.disabled = true;
        void Promise.resolve(text())
            .then((content) => save(name, type, content))
            .finally(() => {
                button.disabled = false;
            });
    });
    return button;
}

function save(name: string, type: string, content: string): void {
    const address = URL.createObjectURL(new Blob([content], { type }));
    const link = h("a", { href: address, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
