// The style of the network. Its colours are the page's, so that they follow its theme.
import type { StylesheetStyle } from "cytoscape";

export function styleOf(element: Element): StylesheetStyle[] {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const font = style.fontFamily;
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        "font-family": font,
        "font-size": 15,
        color: colour("ink"),
        "text-valign": "bottom",
        "text-margin-y": 5,
        "text-wrap": "wrap",
        "text-max-width": "140px",
        "text-outline-color": colour("paper"),
        "text-outline-width": 3,
        width: 26,
        height: 26,
        "background-color": colour("node"),
        "border-width": 2,
        "border-color": colour("paper"),
      },
    },
    {
      selector: "node[kind = 'STATE']",
      style: { shape: "round-rectangle", "background-color": colour("node-state") },
    },
    {
      selector: "node[kind = 'ARMED_GROUP']",
      style: { shape: "diamond", width: 26, height: 26, "background-color": colour("node-armed") },
    },
    {
      selector: "node[kind = 'ORGANIZATION']",
      style: {
        shape: "round-hexagon",
        width: 25,
        height: 25,
        "background-color": colour("node-organization"),
      },
    },
    { selector: "node[depth = 0]", style: { width: 38, height: 38, "font-weight": "bold", "font-size": 19 } },
    {
      selector: "node[?pinned]",
      style: { "border-color": colour("ink"), "border-style": "double", "border-width": 5 },
    },
    {
      selector: "edge",
      style: {
        width: "data(width)",
        "curve-style": "bezier",
        "control-point-step-size": 34,
        "line-color": colour("line"),
        "target-arrow-color": colour("line"),
        "target-arrow-shape": "triangle",
        "arrow-scale": 0.9,
        opacity: 0.85,
        "font-family": font,
        "font-size": 14,
        color: colour("ink"),
        "text-outline-color": colour("paper"),
        "text-outline-width": 2.5,
      },
    },
    ...classes(colour),
    { selector: "edge[?symmetric]", style: { "target-arrow-shape": "none" } },
    { selector: "edge[count > 1]", style: { label: "data(times)" } },
    { selector: "edge[line = 'ALLEGED']", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
    {
      selector: "edge[line = 'DENIED']",
      style: {
        "line-style": "dotted",
        "line-color": colour("denied"),
        "target-arrow-color": colour("denied"),
        "target-arrow-shape": "tee",
        label: "data(denial)",
        color: colour("denied"),
        "font-weight": "bold",
      },
    },
    {
      selector: "edge:selected",
      style: {
        label: "data(label)",
        opacity: 1,
        "underlay-color": colour("accent"),
        "underlay-opacity": 0.35,
        "underlay-padding": 4,
        "text-rotation": "autorotate",
      },
    },
    {
      selector: "node:selected",
      style: {
        "underlay-color": colour("accent"),
        "underlay-opacity": 0.4,
        "underlay-padding": 7,
        "font-weight": "bold",
      },
    },
    { selector: ".dim", style: { opacity: 0.22 } },
  ];
}

function classes(colour: (name: string) => string): StylesheetStyle[] {
  const found: Readonly<Record<string, string>> = {
    VERBAL_COOPERATION: "verbal-cooperation",
    MATERIAL_COOPERATION: "material-cooperation",
    VERBAL_CONFLICT: "verbal-conflict",
    MATERIAL_CONFLICT: "material-conflict",
    STRUCTURAL: "structural",
  };
  return Object.entries(found).map(([name, variable]) => ({
    selector: `edge[predicateClass = '${name}']`,
    style: { "line-color": colour(variable), "target-arrow-color": colour(variable) },
  }));
}
