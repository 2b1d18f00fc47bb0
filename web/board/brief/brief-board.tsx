import { useMemo } from "react";
import { addDays } from "../../../src/base/day.ts";
import type { Brief } from "../../../src/views/brief.ts";
import { briefDocument } from "../../../src/views/brief-document.ts";
import { briefMarkdown } from "../../../src/views/brief-markdown.ts";
import { api } from "../../api/api-client.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useNames } from "../../names.ts";
import type { Narrowing } from "../../state/boards.ts";
import type { DeskState } from "../../state/use-desk.ts";
import { type RecordOnPage, useAnswer } from "../../state/use-record.ts";
import { BoardFrame } from "../board-frame.tsx";
import { BriefForm } from "./brief-form.tsx";
import { BriefText } from "./brief-text.tsx";
import { tongueOf } from "./tongue.ts";

interface BriefBoardProps {
  readonly record: RecordOnPage;
  readonly desk: DeskState;
}

/** Days that a brief goes back where the address does not say. */
const USUAL = 30;

/** A situation brief of an area between two days, every sentence with its claims; prints on A4, saves as Markdown. */
export function BriefBoard({ record, desk, onBack }: BriefBoardProps & { readonly onBack: () => void }) {
  const { selection, change } = desk;
  const { narrowing, known, policy, lens } = selection;
  const { t } = useLanguage();
  const to = narrowing.to ?? selection.on;
  const from = narrowing.from ?? addDays(to, -USUAL);
  const area = narrowing.area ?? "";
  const query = new URLSearchParams({
    from,
    to,
    known,
    policy,
    lens: lens.join(","),
    within: area,
  }).toString();
  const answer = useAnswer(from <= to ? query : null, api.brief, record.map);
  const narrow = (part: Narrowing) => change({ narrowing: { ...narrowing, ...part } });
  return (
    <BoardFrame
      title={t("briefTitle")}
      note={t("briefNote")}
      answer={answer}
      looks="brief"
      form={<BriefForm from={from} to={to} area={area} record={record} onNarrow={narrow} />}
      onBack={onBack}
    >
      {(brief) => <Body brief={brief} />}
    </BoardFrame>
  );
}

function Body({ brief }: { readonly brief: Brief }) {
  const language = useLanguage();
  const names = useNames();
  const document = useMemo(() => briefDocument(brief, tongueOf(language, names)), [brief, language, names]);
  return <BriefText brief={document} markdown={() => briefMarkdown(document)} />;
}
