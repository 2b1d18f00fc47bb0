import { useState } from "react";

const KEPT = "demarc.person";

/** The name under which this browser decides; empty until it was given. */
export function usePerson(): [string, (name: string) => void] {
  const [person, setPerson] = useState(() => localStorage.getItem(KEPT) ?? "");
  const keep = (name: string) => {
    localStorage.setItem(KEPT, name);
    setPerson(name);
  };
  return [person, keep];
}
