// Light, dark, or as the system has it. The choice is kept in this browser.

import { h } from "./dom";

type Theme = "auto" | "light" | "dark";
const key = "overflight-theme";
const words: Record<Theme, string> = { auto: "Theme: auto", light: "Theme: light", dark: "Theme: dark" };

function kept(): Theme {
    try {
        const theme = localStorage.getItem(key);
        return theme === "light" || theme === "dark" ? theme : "auto";
    } catch {
        return "auto";
    }
}

function apply(theme: Theme): void {
    if (theme === "auto") {
        delete document.documentElement.dataset["theme"];
    } else {
        document.documentElement.dataset["theme"] = theme;
    }
    document.dispatchEvent(new Event("themechange"));
}

/** Applies the kept choice and gives the button that changes it. */
export function themeSwitch(): HTMLElement {
    let theme = kept();
    apply(theme);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => apply(theme));
    const button = h("button", { type: "button", class: "quiet" }, words[theme]);
    button.addEventListener("click", () => {
        theme = theme === "auto" ? "light" : theme === "light" ? "dark" : "auto";
        try {
            localStorage.setItem(key, theme);
        } catch {
            // not kept, where the browser keeps nothing
        }
        button.textContent = words[theme];
        apply(theme);
    });
    return button;
}
