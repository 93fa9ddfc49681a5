// A view's address: #/now?at=2023-11-27T14:36:25Z&satellites=58400. It holds all that is needed to show it again.

export interface Route {
    /** The words of the path: ["claims", "whitehouse-20231127"]. */
    path: string[];
    query: URLSearchParams;
}

/** Reads the part of an address after its hash. */
export function parseRoute(hash: string): Route {
    const [path, query] = hash.replace(/^#?\/?/, "").split("?", 2);
    return {
        path: path
            .split("/")
            .filter((word) => word.length > 0)
            .map(decode),
        query: new URLSearchParams(query ?? ""),
    };
}

function decode(word: string): string {
    try {
        return decodeURIComponent(word);
    } catch {
        return word;
    }
}

/** Writes an address; entries without a value are left out, and commas and colons stay legible. */
export function routeText(path: string[], query: Record<string, string | number | null | undefined> = {}): string {
    const pairs = Object.entries(query)
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(
            ([name, value]) => `${name}=${encodeURIComponent(String(value)).replace(/%2C/g, ",").replace(/%3A/g, ":")}`,
        );
    return `#/${path.map(encodeURIComponent).join("/")}${pairs.length > 0 ? `?${pairs.join("&")}` : ""}`;
}

/** Keeps the address in step with what is shown, without a new entry in the history. */
export function keepAddress(text: string): void {
    if (location.hash !== text) {
        history.replaceState(history.state, "", text);
    }
}

/** Whole numbers parted by commas, each once; what is none is left out. */
export function numbersOf(text: string | null, most: number): number[] {
    const numbers = (text ?? "")
        .split(",")
        .map(Number)
        .filter((n) => Number.isSafeInteger(n) && n > 0);
    return [...new Set(numbers)].slice(0, most);
}
