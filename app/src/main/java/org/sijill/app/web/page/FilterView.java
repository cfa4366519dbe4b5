package org.sijill.app.web.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;

/**
 * The form that narrows a list, map or network of events.
 *
 * @param action where it leads, with nothing narrowed but what belongs to the page itself
 * @param chosen what holds now, each with the address without it
 * @param kept parameters that the form hands on as they are: those that may be given again, and the page's own
 * @param acts what can be asked for beside what is chosen already, and so on
 * @param parties those of the record, to choose from
 * @param withStatus whether the status can be chosen here
 * @param fault what cannot be read, or null
 */
public record FilterView(
        Address action,
        List<Choice> chosen,
        Map<String, List<String>> kept,
        List<Option> acts,
        List<Option> statuses,
        List<Option> topics,
        List<Option> parties,
        boolean withStatus,
        @Nullable Fault fault) {

    /** @param code as the parameter takes it */
    public record Option(String code, String name) {}

    /**
     * A value that cannot be read.
     *
     * @param parameter that gave it
     * @param given what was written
     * @param detail in English, as the API tells it
     */
    public record Fault(String parameter, String given, String detail) {}

    /** Whether a parameter is the one at fault. */
    public boolean isWrong(String parameter) {
        return fault != null && fault.parameter().equals(parameter);
    }

    /** What stands in the field of a parameter that may be given again: only what could not be read. */
    public String typed(String parameter) {
        return fault != null && isWrong(parameter) ? fault.given() : "";
    }
}
