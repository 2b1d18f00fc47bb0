import { type FormEvent, useState } from "react";
import type { GradesAnswer } from "../../src/server/answers.ts";
import type { Decision, Reliability } from "../../src/record/decision.ts";
import { api, type ApiError } from "../api/api-client.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { newDecisionId } from "../review/outbox.ts";
import { usePerson } from "../review/use-person.ts";
import { useAnswer } from "../state/use-record.ts";

const LETTERS: readonly Reliability[] = ["A", "B", "C", "D", "E", "F"];

/** The Admiralty letter that a person gave a voice for what it says of control, beside what its record suggests, and how to give one. */
export function SourceLetters({ voice }: { readonly voice: string }) {
  const { t } = useLanguage();
  const [round, setRound] = useState(0);
  const answer = useAnswer("grades", api.grades, round);
  return (
    <section className="letters">
      <h2>{t("letters")}</h2>
      <p className="note">{t("lettersNote")}</p>
      {answer?.at === "ready" && <Given voice={voice} grades={answer.value} />}
      {answer?.at === "failed" && (
        <p className="note error" role="alert">
          {answer.error.message}
        </p>
      )}
      <Give voice={voice} onGiven={() => setRound(round + 1)} />
    </section>
  );
}

function Given({ voice, grades }: { readonly voice: string; readonly grades: GradesAnswer }) {
  const { t, day } = useLanguage();
  const given = grades.given.find(
    ({ decision }) => decision.source === voice && decision.topic === "control",
  );
  const suggested = grades.suggested[voice];
  return (
    <>
      <p>
        <b>
          {given === undefined
            ? t("letterNone")
            : t("letterBy", {
                letter: given.decision.letter,
                name: given.decision.person,
                date: day(given.recorded),
                reason: given.decision.reason,
              })}
        </b>
      </p>
      {suggested !== undefined && (
        <p>
          {t("letterSuggested", { letter: suggested.letter, n: suggested.decided, held: suggested.held_up })}
        </p>
      )}
    </>
  );
}

function Give({ voice, onGiven }: { readonly voice: string; readonly onGiven: () => void }) {
  const { t } = useLanguage();
  const [person, setPerson] = usePerson();
  const [error, setError] = useState<ApiError | null>(null);
  const give = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? "").trim();
    setPerson(of("person"));
    const decision: Decision = {
      verdict: "reliability",
      id: newDecisionId(),
      person: of("person"),
      reason: of("reason"),
      source: voice,
      topic: "control",
      letter: of("letter") as Reliability,
    };
    api
      .decide(decision)
      .then(() => (setError(null), onGiven()))
      .catch((cause: ApiError) => setError(cause));
  };
  return (
    <form onSubmit={give}>
      <select name="letter" aria-label={t("letters")} defaultValue="F">
        {LETTERS.map((letter) => (
          <option key={letter} value={letter}>
            {t(`letter.${letter}`)}
          </option>
        ))}
      </select>
      <input
        name="reason"
        required
        maxLength={2000}
        dir="auto"
        aria-label={t("letterWhy")}
        placeholder={t("letterWhy")}
      />
      <input
        name="person"
        required
        maxLength={200}
        dir="auto"
        aria-label={t("personName")}
        placeholder={t("personName")}
        defaultValue={person}
      />
      <button type="submit">{t("letterGive")}</button>
      {error !== null && (
        <p className="note error" role="alert">
          {error.message} {error.advice}
        </p>
      )}
    </form>
  );
}
