// Which publisher covers which year: silence of a source is told from absence of what it could have said.
import type { Frame } from "../frame";
import { useSpeech } from "../words/speech";

const SHADES = 4;
const MOST_YEARS = 24;

export function Silence({ frame }: { readonly frame: Frame | null }) {
  const { say } = useSpeech();
  const coverage = frame?.stats?.coverage ?? [];
  if (coverage.length === 0) return null;
  const last = Math.max(...coverage.map(({ year }) => year));
  const first = Math.max(Math.min(...coverage.map(({ year }) => year)), last - MOST_YEARS + 1);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const publishers = new Map(coverage.map(({ publisher }) => [publisher.id, publisher.title]));
  const counts = new Map(coverage.map(({ year, publisher, claims }) => [`${publisher.id} ${year}`, claims]));
  const most = Math.max(...counts.values());
  return (
    <details className="silence">
      <summary>{say("silence")}</summary>
      <p className="quiet">{say("silenceHelp")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it */}
      <section className="scroll" tabIndex={0} aria-label={say("silence")}>
        <table>
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...publishers].map(([id, title]) => (
              <tr key={id}>
                <th scope="row">
                  <bdi>{title}</bdi>
                </th>
                {years.map((year) => {
                  const count = counts.get(`${id} ${year}`) ?? 0;
                  const shade = Math.ceil((count / most) * SHADES);
                  return (
                    <td
                      key={year}
                      data-shade={shade}
                      title={say("silenceCell", { publisher: title, year, count })}
                    >
                      {count || ""}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
