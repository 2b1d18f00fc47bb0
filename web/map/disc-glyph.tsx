import { useId } from "react";
import { type Disc, inkOn } from "./disc.ts";

/** A disc drawn in the page (legend, list, panel), in the same grammar as on the map; decorative, words stand beside it. */
export function DiscGlyph({ disc, size = 18 }: { readonly disc: Disc; readonly size?: number }) {
  const radius = disc.ring === null ? 10 : 7.5;
  return (
    <svg className="disc" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true">
      {disc.ring !== null && <circle r="10.4" fill="none" stroke={disc.ring} strokeWidth="2.4" />}
      <g opacity={1 - disc.fade}>
        {disc.look === "contested" && <Stripes disc={disc} radius={radius} />}
        {disc.look === "held" && <circle r={radius} fill={disc.colour} />}
        {disc.look === "claimed" && (
          <circle r={radius - 1.4} fill="var(--hollow)" stroke={disc.colour} strokeWidth="2.8" />
        )}
        {disc.look === "unknown" && (
          <circle
            r={radius - 1}
            fill="none"
            stroke="var(--none)"
            strokeWidth="1.6"
            strokeDasharray="2.6 2.4"
          />
        )}
        {disc.sign !== "" && (disc.look === "held" || disc.look === "claimed") && (
          <text
            y={radius * 0.37}
            textAnchor="middle"
            fontSize={radius * (disc.sign.length > 1 ? 0.95 : 1.15)}
            fontWeight="700"
            fill={disc.look === "held" ? inkOn(disc.colour) : "var(--ink)"}
          >
            {disc.sign}
          </text>
        )}
      </g>
    </svg>
  );
}

function Stripes({ disc, radius }: { readonly disc: Disc; readonly radius: number }) {
  const clip = useId();
  return (
    <>
      <clipPath id={clip}>
        <circle r={radius} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect x="-12" y="-12" width="24" height="24" fill={disc.colour} />
        <path
          d="M-28 4 4-28M-20 12 12-20M-12 20 20-12M-4 28 28-4"
          stroke={disc.second ?? "var(--hollow)"}
          strokeWidth="5.66"
          transform="scale(0.8) translate(2 2)"
        />
      </g>
    </>
  );
}
