/**
 * The one door: everything that a person or a program does goes through the runner here.
 * Pages, REST, jobs and tests call it.
 * It knows no use case by name.
 */
package banyan.runtime.usecase;
