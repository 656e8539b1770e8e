/** Whether the platform answers at all. */
export async function isReachable(): Promise<boolean> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Loads the page anew, which is the only way to a file of the portal that once failed: a browser does not ask for it a second
 * time within a page. Nothing happens while the platform does not answer, as a browser's own error would stand there.
 */
export async function reloadIfReachable(): Promise<void> {
  if (await isReachable()) location.reload();
}
