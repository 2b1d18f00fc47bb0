import type { Claim } from "../../src/claims/claim.ts";
import type { KnownName } from "../../src/edge/ledger/known-names.ts";
import { Dialog } from "../chrome/dialog.tsx";
import type { MessageKey } from "../i18n/language.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import { NamePicker } from "./name-picker.tsx";
import { PersonDialog } from "./person-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";
import { ReviewHelp } from "./review-help.tsx";

/** What is asked over the desk. */
export type Asking =
  | { readonly at: "person" }
  | { readonly at: "help" }
  | { readonly at: "reason"; readonly usual: readonly MessageKey[]; readonly then: (reason: string) => void }
  | { readonly at: "merge"; readonly claim: Claim; readonly then: (into: string) => void }
  | {
      readonly at: "name";
      readonly what: "actor" | "place";
      readonly name: string;
      readonly then: (known: KnownName) => void;
    };

/** The one dialog that is open over the desk. */
export function ReviewDialogs(props: {
  readonly asking: Asking | null;
  readonly person: string;
  readonly onPerson: (name: string) => void;
  readonly onClose: () => void;
}) {
  const { asking, onClose } = props;
  switch (asking?.at) {
    case "person":
      return <PersonDialog person={props.person} onPerson={props.onPerson} onClose={onClose} />;
    case "help":
      return <ReviewHelp onClose={onClose} />;
    case "reason":
      return <ReasonDialog usual={asking.usual} onReason={asking.then} onClose={onClose} />;
    case "merge":
      return <MergeDialog claim={asking.claim} onInto={asking.then} onClose={onClose} />;
    case "name":
      return <ResolveDialog asking={asking} onClose={onClose} />;
    case undefined:
      return null;
  }
}

function ResolveDialog(props: {
  readonly asking: Extract<Asking, { at: "name" }>;
  readonly onClose: () => void;
}) {
  const { what, name, then } = props.asking;
  const { t } = useLanguage();
  return (
    <Dialog title={t("resolveTitle", { name })} onClose={props.onClose}>
      <p>{t("resolveNote")}</p>
      <NamePicker what={what} label={t("nameSearch")} words={name} isFocused onPick={then} />
    </Dialog>
  );
}
