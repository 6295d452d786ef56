// The page that other pages embed in a frame.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "../explorer";
import { Store } from "../store";
import "../styles/base.css";
import "../styles/page.css";
import "../styles/views.css";
import "../styles/embed.css";
import { Embedded } from "./embedded";

const place = document.getElementById("page");
if (place === null) throw new Error("the page has no place for itself");
createRoot(place).render(
  <StrictMode>
    <Explorer store={new Store({ framed: true })} page={Embedded} />
  </StrictMode>,
);
