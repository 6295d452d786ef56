// Starts the explorer's page.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Explorer } from "./explorer";
import { Store } from "./store";
import { Whole } from "./whole";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/views.css";
import "./styles/review.css";
import "./styles/print.css";

const place = document.getElementById("page");
if (place === null) throw new Error("the page has no place for itself");
createRoot(place).render(
  <StrictMode>
    <Explorer store={new Store()} page={Whole} />
  </StrictMode>,
);
