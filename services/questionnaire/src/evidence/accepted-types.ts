/** A type of file that is taken as evidence. */
export interface AcceptedType {
  readonly name: string;
  readonly mediaType: string;
  /** With its dot. */
  readonly extension: string;
  /** Parts a document of this type cannot be without; of packed formats. */
  readonly parts?: readonly string[];
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const odf = 'application/vnd.oasis.opendocument';

/** Documents, tables, presentations, pictures and plain text. None of them runs anything when it is opened. */
export const acceptedTypes: readonly AcceptedType[] = [
  { name: 'PDF', mediaType: 'application/pdf', extension: '.pdf' },
  {
    name: 'Word',
    mediaType: `${ooxml}.wordprocessingml.document`,
    extension: '.docx',
    parts: ['word/document.xml'],
  },
  {
    name: 'Excel',
    mediaType: `${ooxml}.spreadsheetml.sheet`,
    extension: '.xlsx',
    parts: ['xl/workbook.xml'],
  },
  {
    name: 'PowerPoint',
    mediaType: `${ooxml}.presentationml.presentation`,
    extension: '.pptx',
    parts: ['ppt/presentation.xml'],
  },
  { name: 'OpenDocument text', mediaType: `${odf}.text`, extension: '.odt', parts: ['content.xml'] },
  {
    name: 'OpenDocument spreadsheet',
    mediaType: `${odf}.spreadsheet`,
    extension: '.ods',
    parts: ['content.xml'],
  },
  {
    name: 'OpenDocument presentation',
    mediaType: `${odf}.presentation`,
    extension: '.odp',
    parts: ['content.xml'],
  },
  { name: 'PNG', mediaType: 'image/png', extension: '.png' },
  { name: 'JPEG', mediaType: 'image/jpeg', extension: '.jpg' },
  { name: 'WebP', mediaType: 'image/webp', extension: '.webp' },
  { name: 'TIFF', mediaType: 'image/tiff', extension: '.tif' },
  { name: 'Plain text (UTF-8)', mediaType: 'text/plain', extension: '.txt' },
  { name: 'CSV (UTF-8)', mediaType: 'text/csv', extension: '.csv' },
];

/** Undefined for a type that is not taken. Pure. */
export const acceptedType = (mediaType: string): AcceptedType | undefined =>
  acceptedTypes.find((type) => type.mediaType === mediaType);
