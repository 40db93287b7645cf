/**
 * Module switching: what is on in a group, and why; what IT allows and leads choose.
 * The standing of a visitor is computed here, and the module pages of groups and of IT come here.
 * It never starts or stops a plugin.
 */
package banyan.runtime.module;
