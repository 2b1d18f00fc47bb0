import { useLayoutEffect, useState } from "react";
import type { Theme } from "./state/selection.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

/** The theme in force, set on the page; `system` follows the system as it changes. */
export function useTheme(theme: Theme): "light" | "dark" {
  const [system, setSystem] = useState<"light" | "dark">(dark.matches ? "dark" : "light");
  const inForce = theme === "system" ? system : theme;
  document.documentElement.dataset["theme"] = inForce;
  useLayoutEffect(() => {
    const change = () => setSystem(dark.matches ? "dark" : "light");
    dark.addEventListener("change", change);
    return () => dark.removeEventListener("change", change);
  }, []);
  return inForce;
}
