import { useEffect, useState } from "react";

const patience = 300; // milliseconds; a graph that is here sooner needs no words

/** Stands in for the page until the graph is read. */
export function Waiting() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="waiting" aria-busy="true">
      <p className="brand">Sayso</p>
      <output>{shown ? "Reading the graph …" : ""}</output>
    </main>
  );
}
