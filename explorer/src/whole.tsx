// The explorer, or the page for deciding which actors are one.
import { lazy, Suspense } from "react";
import { Page, type PageProps } from "./page";
import { REVIEW } from "./state";

const Review = lazy(() => import("./review/review"));

export function Whole(props: PageProps) {
  if (props.state.view !== REVIEW) return <Page {...props} />;
  return (
    <Suspense fallback={<p aria-busy="true" />}>
      <Review {...props} />
    </Suspense>
  );
}
