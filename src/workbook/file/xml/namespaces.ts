/** What every XML part of an OOXML package begins with, and the namespaces that its parts name. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Of `r:id` attributes, and the beginning of every relation's type. */
export const RELATION_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The same in workbooks saved as "Strict Open XML". */
export const STRICT_RELATION_NAMESPACE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const PACKAGE_RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
