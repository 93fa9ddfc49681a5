// What a text is called when it is sent. The server looks for itself; the name only helps it.

const endings: [RegExp, string][] = [
    [/\.html?$/i, "text/html"],
    [/\.mht(ml)?$/i, "multipart/related"],
    [/\.txt$/i, "text/plain"],
];

/** By the ending of the name, else as the browser has it. */
export function typeOfFile(name: string, type: string): string {
    return endings.find(([ending]) => ending.test(name))?.[1] ?? (type || "application/octet-stream");
}

/** A page that was pasted with its marks begins with one. */
export function typeOfPaste(text: string): string {
    return /^\s*<(!doctype|html|head|body|article|div|p|h1|!--)\b/i.test(text)
        ? "text/html;charset=utf-8"
        : "text/plain;charset=utf-8";
}
