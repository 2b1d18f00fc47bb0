import type { Map as Chart } from "maplibre-gl";

/** Charts that look at the same: who moves one moves all. */
export interface CameraLink {
  /** Gives what lets the chart go its own way again. */
  readonly join: (chart: Chart) => () => void;
}

/** A link that no chart has joined yet. */
export function createCameraLink(): CameraLink {
  const charts = new Set<Chart>();
  let isFollowing = false;
  return {
    join: (chart) => {
      const lead = () => {
        if (isFollowing) return;
        isFollowing = true;
        const camera = { center: chart.getCenter(), zoom: chart.getZoom() };
        for (const other of charts) if (other !== chart) other.jumpTo(camera);
        isFollowing = false;
      };
      const [first] = charts;
      if (first !== undefined) chart.jumpTo({ center: first.getCenter(), zoom: first.getZoom() });
      charts.add(chart);
      chart.on("move", lead);
      return () => {
        charts.delete(chart);
        chart.off("move", lead);
      };
    },
  };
}
