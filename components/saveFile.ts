/** Gives the browser a file of this text to save, as following a download link does. Nothing leaves the machine. */
export const saveFile = (name: string, text: string, type: string): void => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
