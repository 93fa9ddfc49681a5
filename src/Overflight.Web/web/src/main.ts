// The frame around the views: navigation, theme, and which view an address means.

import "./style/base.css";
import "./style/shell.css";
import "./style/now.css";
import "./style/claims.css";
import "./style/site.css";
import "./style/network.css";
import "./style/ledger.css";
import { failure } from "./notice";
import { fillWith, h } from "./dom";
import { parseRoute, type Route } from "./route";
import { themeSwitch } from "./theme";
import type { View } from "./views/view";

interface Destination {
    name: string;
    label: string;
    make(route: Route): Promise<View>;
}

const destinations: Destination[] = [
    { name: "now", label: "Now and then", make: async (route) => new (await import("./views/now")).NowView(route) },
    { name: "site", label: "My site", make: async (route) => new (await import("./views/site")).SiteView(route) },
    {
        name: "network",
        label: "Network",
        make: async (route) => new (await import("./views/network")).NetworkView(route),
    },
    {
        name: "claims",
        label: "Claims",
        make: async (route) =>
            route.path.length > 1
                ? new (await import("./views/claim")).ClaimView(route)
                : new (await import("./views/claims")).ClaimsView(route),
    },
    {
        name: "ledger",
        label: "Ledger",
        make: async (route) => (await import("./views/ledger-views")).ledgerView(route),
    },
];

const main = h("main", { id: "main", tabindex: -1 });
const links = destinations.map((d) => h("a", { href: `#/${d.name}` }, d.label));
let shown: { view: View; place: string } | null = null;
let turn = 0;

async function show(): Promise<void> {
    const route = parseRoute(location.hash);
    const destination = destinations.find((d) => d.name === (route.path[0] ?? "now"));
    if (!destination) {
        shown?.view.dispose();
        shown = null;
        fillWith(
            main,
            h(
                "div",
                { class: "page" },
                h("h1", null, "There is no such view"),
                h(
                    "p",
                    null,
                    "The address may be of an older version. ",
                    h("a", { href: "#/now" }, "Go to the globe"),
                    ".",
                ),
            ),
        );
        return;
    }
    const place = `${destination.name}/${route.path.slice(1).join("/")}`;
    if (shown?.place === place && shown.view.go?.(route)) {
        return;
    }
    const own = ++turn;
    links.forEach((link, i) => {
        if (destinations[i] === destination) {
            link.setAttribute("aria-current", "page");
            link.scrollIntoView({ block: "nearest", inline: "nearest" }); // on a phone not all have room
        } else {
            link.removeAttribute("aria-current");
        }
    });
    try {
        const view = await destination.make(route);
        if (own !== turn) {
            view.dispose();
            return;
        }
        const isFirst = shown === null;
        shown?.view.dispose();
        shown = { view, place };
        fillWith(main, view.element);
        document.title = `${view.title} – Overflight`;
        main.scrollTop = 0;
        if (!isFirst) {
            main.focus({ preventScroll: true });
        }
    } catch (error) {
        fillWith(main, failure(error));
    }
}

function start(): void {
    const skip = h("a", { class: "skip", href: "#main" }, "Skip to the content");
    skip.addEventListener("click", (event) => {
        event.preventDefault(); // the hash is the address of the view
        main.focus();
    });
    const app = document.getElementById("app")!;
    fillWith(
        app,
        skip,
        h(
            "header",
            { class: "bar" },
            h("a", { class: "brand", href: "#/now" }, "Overflight"),
            h("nav", { "aria-label": "Views" }, links),
            h("div", { class: "bar-end" }, h("a", { class: "quiet-link", href: "api" }, "API"), themeSwitch()),
        ),
        main,
    );
    window.addEventListener("hashchange", () => void show());
    void show();
}

start();
