// Shows /openapi/v1.json: every address with its parameters, what it takes and what it gives.
const target = document.getElementById("operations");

function element(name, ...children) {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** A schema in a few words, its references followed to some depth. */
function shape(schema, document, depth, seen) {
  if (schema === undefined || schema === true) return "any";
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").pop();
    if (depth <= 0 || seen.includes(name)) return name;
    return shape(document.components.schemas[name], document, depth, [...seen, name]);
  }
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices !== undefined) return choices.map(c => shape(c, document, depth, seen)).join(" | ");
  if (schema.enum !== undefined) return schema.enum.map(e => JSON.stringify(e)).join(" | ");
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : schema.type;
  if (schema.items !== undefined) return `[${shape(schema.items, document, depth, seen)}, …]`;
  if (schema.properties !== undefined) {
    const inner = Object.entries(schema.properties).map(([name, value]) => {
      const needed = schema.required?.includes(name) ? "" : "?";
      const text = shape(value, document, depth - 1, seen).replaceAll("\n", "\n  ");
      return `  ${name}${needed}: ${text}`;
    });
    return inner.length === 0 ? "{}" : `{\n${inner.join("\n")}\n}`;
  }
  return (type ?? "any") + (schema.description === undefined ? "" : ` (${schema.description})`);
}

function content(title, media, document) {
  const parts = [];
  for (const [type, { schema }] of Object.entries(media ?? {})) {
    parts.push(element("p", `${title}: ${type}`));
    if (schema !== undefined) parts.push(element("pre", element("code", shape(schema, document, 4, []))));
  }
  return parts;
}

function operation(method, path, described, document) {
  const heading = element("span", method.toUpperCase());
  heading.className = "method";
  const made = element("details", element("summary", heading, element("code", path), ` ${described.summary ?? ""}`));
  if (described.description !== undefined) made.append(element("p", described.description));
  for (const parameter of described.parameters ?? []) {
    made.append(element("p", element("code", parameter.name), ` in ${parameter.in}`,
      parameter.required ? ", needed" : "", `. ${parameter.description ?? ""}`));
  }
  made.append(...content("Takes", described.requestBody?.content, document));
  for (const [status, answer] of Object.entries(described.responses ?? {})) {
    made.append(...(status.startsWith("2")
      ? content(`Gives ${status}`, answer.content, document)
      : [element("p", `${status}: a problem`)]));
  }
  return made;
}

try {
  const answer = await fetch("/openapi/v1.json");
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const described = await answer.json();
  const all = Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operation(method, path, one, described)));
  target.replaceChildren(...all);
} catch (problem) {
  target.replaceChildren(element("p", `The description cannot be read (${problem.message}); reload the page.`));
}
