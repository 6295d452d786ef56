// The HTML element that embeds a view in another page.

/** For example: <iframe src="https://graph.example/embed?view=network" …></iframe>. */
export function embedCode(page: string, title: string): string {
  const address = new URL(page);
  address.pathname = address.pathname.replace(/[^/]*$/, "embed");
  address.hash = "";
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="600" loading="lazy"></iframe>`;
}

function quoted(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
