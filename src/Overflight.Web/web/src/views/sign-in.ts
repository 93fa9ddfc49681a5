// The way in: making the first administrator, signing in, changing a one-time password.

import { send } from "../api";
import { h, type Child } from "../dom";
import { currentSession, useSession, type Session } from "../session";
import { field, form, passwordHelp, passwordInput, textInput } from "./form";
import type { View } from "./view";

export class SignInView implements View {
    readonly title: string;
    readonly element: HTMLElement;

    constructor() {
        const session = currentSession();
        this.title = session.mustChange ? "Change your password" : session.needsSetUp ? "Set up" : "Sign in";
        const parts = session.mustChange ? change(session) : session.needsSetUp ? setUp() : signIn();
        this.element = h("div", { class: "page" }, h("div", { class: "way-in" }, h("h1", null, this.title), parts));
    }

    /** Whatever the address, the way in is the same, and what was typed stays. */
    go(): boolean {
        return true;
    }

    dispose(): void {}
}

function signIn(): Child[] {
    const name = textInput("username", { maxlength: 40 });
    const password = passwordInput("current-password");
    return [
        form("Sign in", [field("Name", name), field("Password", password)], async () => {
            useSession(await send<Session>("POST", "session", { name: name.value, password: password.value }));
        }),
        h(
            "p",
            { class: "muted" },
            "No account, or the password lost? An administrator can give you a one-time password.",
        ),
    ];
}

function setUp(): Child[] {
    const code = textInput("one-time-code", { maxlength: 60 });
    const name = textInput("username", { maxlength: 40 });
    const password = passwordInput("new-password");
    return [
        h("p", null, "This server has no accounts yet. The first one is the administrator's, who can make others."),
        form(
            "Make the administrator",
            [
                field("Set-up code", code, "The server printed it when it started; it is good for an hour."),
                field("Name", name, "Letters a to z, digits, and . _ - @"),
                field("Password", password, passwordHelp),
            ],
            async () => {
                useSession(
                    await send<Session>("POST", "accounts/first", {
                        code: code.value,
                        name: name.value,
                        password: password.value,
                    }),
                );
            },
        ),
    ];
}

function change(session: Session): Child[] {
    const name = h("input", { type: "text", autocomplete: "username", value: session.name, hidden: true });
    const present = passwordInput("current-password");
    const next = passwordInput("new-password");
    return [
        h("p", null, `${session.name}, you signed in with a one-time password. Choose one of your own to go on.`),
        form(
            "Change and go on",
            [name, field("One-time password", present), field("Your new password", next, passwordHelp)],
            async () => {
                useSession(
                    await send<Session>("PUT", "account/password", { present: present.value, next: next.value }),
                );
            },
        ),
    ];
}
