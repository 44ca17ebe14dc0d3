import { useEffect, useState } from "react";
import { say } from "../ui/status.tsx";
import { downloadText } from "./download-text.ts";
import { forgetProject, isKept, keepProject, keptProject } from "./kept-project.ts";
import { addFiles, dropOwn, useOwn } from "./own-store.ts";
import { readProject, writeProject } from "./project-file.ts";
import { projectNow } from "./project-now.ts";

/** Taking own articles along as a file; keeping them in this browser; forgetting them. */
export function ProjectActions() {
  const { articles, reviews } = useOwn();
  const isEmpty = articles.length + reviews.length === 0;
  const [kept, setKept] = useState(false);
  useEffect(() => {
    void isKept().then(setKept);
  }, []);
  if (isEmpty && !kept) return null;
  return (
    <section className="own-project">
      <p className="quiet">
        {kept ? "A copy is kept in this browser, on this machine." : "They are in this page’s memory only, and gone when it is closed."}
      </p>
      <div className="actions">
        {!isEmpty && (
          <>
            <button type="button" className="action" onClick={() => downloadText("sayso-project.json", writeProject(projectNow()))}>
              Download as a project
            </button>
            <button type="button" className="action" onClick={() => void keep(setKept)}>
              Keep in this browser
            </button>
          </>
        )}
        {kept && (
          <button type="button" className="action" onClick={() => void open()}>
            Open what is kept
          </button>
        )}
        <button type="button" className="action" onClick={() => void forget(setKept)}>
          Forget everything
        </button>
      </div>
    </section>
  );
}

type Told = (kept: boolean) => void;

async function keep(tell: Told): Promise<void> {
  const done = await keepProject(writeProject(projectNow()));
  if (done) tell(true);
  say(done ? "Kept in this browser." : "This browser does not let the page keep anything. Download it as a project instead.");
}

async function open(): Promise<void> {
  const { project, issues } = readProject("what is kept in this browser", (await keptProject()) ?? "");
  addFiles({ ...(project ?? { articles: [], corrections: [], reviews: [] }), issues });
}

async function forget(tell: Told): Promise<void> {
  await forgetProject();
  dropOwn();
  tell(false);
  say("Your articles are forgotten, here and in this browser.");
}
