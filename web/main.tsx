import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-400.css";
import "@fontsource/ibm-plex-sans-arabic/arabic-600.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import "./styles/tokens.css";
import "./styles/page.css";
import "./styles/map.css";
import "./styles/dock.css";
import "./styles/panel.css";
import "./styles/report.css";
import "./styles/boards.css";
import "./styles/lists.css";
import "./styles/review.css";
import "./styles/phone.css";
import "./styles/print.css";

// The map is most of the code: it comes while the record is fetched.
void import("./map/map-view.tsx");

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
