/** Runs in a page. The card fades in for 180 ms, behind a closed root where nobody can ask whether it is done. */
export async function comeToRest(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  await new Promise((resolve) => setTimeout(resolve, 400));
}
