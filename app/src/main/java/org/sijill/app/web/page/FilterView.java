package org.sijill.app.web.page;

import java.util.List;
import java.util.Map;
import org.sijill.app.web.page.SearchView.Choice;
import org.sijill.app.web.view.Address;

/**
 * The form that narrows a list, map or network of events.
 *
 * @param action where it leads, with nothing narrowed but what belongs to the page itself
 * @param chosen what holds now, each with the address without it
 * @param kept parameters that the form hands on as they are: those that may be given again, and the page's own
 * @param acts what can be asked for beside what is chosen already, and so on
 * @param withStatus whether the status can be chosen here
 */
public record FilterView(
        Address action,
        List<Choice> chosen,
        Map<String, List<String>> kept,
        List<Option> acts,
        List<Option> statuses,
        List<Option> topics,
        boolean withStatus) {

    /** @param code as the parameter takes it */
    public record Option(String code, String name) {}
}
