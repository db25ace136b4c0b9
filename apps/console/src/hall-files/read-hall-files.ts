import type { HallFile } from '@onewindow/contracts';

/** The bytes of files as they travel; a wrong encoding is for the server to name. */
export function readHallFiles(files: readonly File[]): Promise<HallFile[]> {
  return Promise.all(
    files.map(async (file) => ({ name: file.name, content: await base64Of(file) })),
  );
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // data:text/csv;base64,…; an empty file has no comma.
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve(url.includes(',') ? url.slice(url.indexOf(',') + 1) : '');
    };
    reader.onerror = () => reject(reader.error ?? new Error(`${file.name} cannot be read`));
    reader.readAsDataURL(file);
  });
}
