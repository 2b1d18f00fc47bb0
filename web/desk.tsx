import { memo, type Ref, useRef, useState } from "react";
import { HelpDialog } from "./chrome/help-dialog.tsx";
import { LiveNote } from "./chrome/live-note.tsx";
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
import { type DeskState, useDesk } from "./state/use-desk.ts";
import { isOver } from "./state/use-selection.ts";
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
  const { desk, live } = useDesk(record, initial, onReload);
  const { selection } = desk;
  const [open, setOpen] = useState<Open>(null);
  const [isList, setList] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useDeskKeys(desk, live, { onHelp: () => setOpen("help"), onList: () => setList(!isList), search });
  const looks = [
    "desk",
    selection.claim !== null || desk.chosen !== null ? "with-panel" : "",
    isOver(selection) ? "with-report" : "",
    open === "rail" ? "with-rail" : "",
    selection.board === "review" ? "with-review" : "",
  ];
  return (
    <OpensContext value={desk}>
      <div className={looks.filter(Boolean).join(" ")}>
        <SkipLink onSkip={() => setList(true)} />
        <Masthead desk={desk} search={search} onList={setList} onOpen={setOpen} onLang={onLang} />
        <StillSections selection={selection} onBoard={desk.openBoard} />
        <StillRail record={record} desk={desk} />
        <Stage
          record={record}
          desk={desk}
          live={live}
          isList={isList}
          onList={setList}
          onPaste={() => setOpen("paste")}
          onReload={onReload}
        />
        <LiveNote head={record.meta.head} outlines={live.outlines} onReload={onReload} />
        <StillPanel record={record} desk={desk} />
        <TimeDock desk={desk} live={live} />
        {open === "help" && <HelpDialog onClose={() => setOpen(null)} />}
        {open === "paste" && <PasteDialog onClose={() => setOpen(null)} onRead={onReload} />}
      </div>
    </OpensContext>
  );
}

// What does not follow every step of time is not drawn again by it.
const StillRail = memo(Rail);
const StillPanel = memo(SidePanel);
const StillSections = memo(Sections);

type Open = "help" | "paste" | "rail" | null;

const Masthead = memo(function Masthead(props: {
  readonly desk: DeskState;
  readonly search: Ref<HTMLInputElement>;
  readonly onList: (isList: boolean) => void;
  readonly onOpen: (next: (open: Open) => Open) => void;
  readonly onLang: (lang: Lang) => void;
}) {
  const { desk, search, onList, onOpen, onLang } = props;
  const { selection, change, openPlace, openReport, openActor, openBoard } = desk;
  return (
    <TopBar
      selection={selection}
      searchInput={search}
      onPlace={(id) => (openPlace(id), onList(false))}
      onReport={openReport}
      onActor={openActor}
      onFind={(q) => openBoard("search", { q })}
      onTheme={(theme) => change({ theme })}
      onLang={(lang) => (change({ lang }), onLang(lang))}
      onHelp={() => onOpen(() => "help")}
      onPaste={() => onOpen(() => "paste")}
      onRail={() => onOpen((open) => (open === "rail" ? null : "rail"))}
    />
  );
});

function SkipLink({ onSkip }: { readonly onSkip: () => void }) {
  const { t } = useLanguage();
  return (
    <a className="skip" href="#places" onClick={onSkip}>
      {t("skipToMap")}
    </a>
  );
}
