import type { Page } from "playwright-core";

/** The part of React's tree that tells what a commit did, as React hands it to its developer tools. */
interface Fiber {
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
  readonly flags: number;
  readonly memoizedProps: {
    readonly data?: { readonly box?: { readonly step: { readonly id: string } } };
  } | null;
}
interface Counting {
  rendered: string[];
}

/** Before the page loads: takes down the step of every card that React renders, as its developer tools would. */
export async function countCards(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counting: Counting = { rendered: [] };
    const PERFORMED_WORK = 1;
    const visit = (next: Fiber, before: Fiber | null): void => {
      const id = next.memoizedProps?.data?.box?.step.id;
      if (id !== undefined && (before === null || next.flags & PERFORMED_WORK)) counting.rendered.push(id);
      if (before !== null && next.child === before.child) return;
      for (let child = next.child; child; child = child.sibling) visit(child, child.alternate);
    };
    Object.assign(window, {
      __cards: counting,
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: (_: number, root: { current: Fiber }) =>
          visit(root.current, root.current.alternate),
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
    });
  });
}

/** Ids of the steps whose cards were rendered since this was last asked; each as often as it was. */
export const renderedCards = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as never as { __cards: Counting }).__cards.rendered.splice(0));
