import { useRef, useState } from "react";
import { HelpDialog } from "./chrome/help-dialog.tsx";
import { PasteDialog } from "./chrome/paste-dialog.tsx";
import { Rail } from "./chrome/rail.tsx";
import { Sections } from "./chrome/sections.tsx";
import { SidePanel } from "./chrome/side-panel.tsx";
import { Stage } from "./chrome/stage.tsx";
import { TopBar } from "./chrome/top-bar.tsx";
import type { Lang } from "./i18n/language.ts";
import { useLanguage } from "./i18n/use-language.ts";
import { OpensContext } from "./state/opens.ts";
import type { Selection } from "./state/selection.ts";
import { isOver } from "./state/use-selection.ts";
import { useDesk } from "./state/use-desk.ts";
import type { RecordOnPage } from "./state/use-record.ts";
import { TimeDock } from "./time/time-dock.tsx";
import { useDeskKeys } from "./use-desk-keys.ts";

/** The desk: masthead, rail of lenses and rules, map, two-time slider, and the panel of what is chosen. */
export function Desk(props: {
  readonly record: RecordOnPage;
  readonly initial: Selection;
  readonly onReload: () => void;
  readonly onLang: (lang: Lang) => void;
}) {
  const { record, initial, onReload, onLang } = props;
  const desk = useDesk(record, initial);
  const { selection, change, openPlace, openReport } = desk;
  const [open, setOpen] = useState<"help" | "paste" | "rail" | null>(null);
  const [isList, setList] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useDeskKeys(desk, { onHelp: () => setOpen("help"), onList: () => setList(!isList), search });
  const looks = [
    "desk",
    selection.claim !== null || desk.chosen !== null ? "with-panel" : "",
    isOver(selection) ? "with-report" : "",
    open === "rail" ? "with-rail" : "",
  ];
  return (
    <OpensContext value={desk}>
      <div className={looks.filter(Boolean).join(" ")}>
        <SkipLink onSkip={() => setList(true)} />
        <TopBar
          selection={selection}
          searchInput={search}
          onPlace={(id) => (openPlace(id), setList(false))}
          onReport={openReport}
          onTheme={(theme) => change({ theme })}
          onLang={(lang) => (change({ lang }), onLang(lang))}
          onHelp={() => setOpen("help")}
          onPaste={() => setOpen("paste")}
          onRail={() => setOpen(open === "rail" ? null : "rail")}
        />
        <Sections selection={selection} onBoard={desk.openBoard} />
        <Rail record={record} desk={desk} />
        <Stage
          record={record}
          desk={desk}
          isList={isList}
          onList={setList}
          onPaste={() => setOpen("paste")}
        />
        <SidePanel record={record} desk={desk} />
        <TimeDock
          on={selection.on}
          known={selection.known}
          bounds={desk.bounds}
          changes={desk.changes}
          reports={desk.reports}
          onDays={change}
        />
        {open === "help" && <HelpDialog onClose={() => setOpen(null)} />}
        {open === "paste" && <PasteDialog onClose={() => setOpen(null)} onRead={onReload} />}
      </div>
    </OpensContext>
  );
}

function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const { t } = useLanguage();
  return (
    <a className="skip" href="#places" onClick={onSkip}>
      {t("skipToMap")}
    </a>
  );
}
