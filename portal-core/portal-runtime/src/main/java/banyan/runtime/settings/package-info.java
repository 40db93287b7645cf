/**
 * Settings as records: layers of values, their checks, their versions, and the form that is made from the record.
 * Modules read them through their settings; IT and leads change them through the module pages.
 * It never hands out a value that breaks its own constraints.
 */
package banyan.runtime.settings;
