/** The content of a file as base64, as the API takes small ones inside a document. @throws where it cannot be read. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(reader.error));
    reader.addEventListener('load', () => {
      const [, content = ''] = String(reader.result).split(',');
      resolve(content);
    });
    reader.readAsDataURL(file);
  });
}
