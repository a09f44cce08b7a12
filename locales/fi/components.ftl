components-errors-title = Tarkista nämä kohdat
components-fields-optional = (vapaaehtoinen)
components-fields-error = Virhe
components-fields-left = merkkiä jäljellä
components-fields-over = merkkiä liikaa
components-table-hidden = alle 5, ei näytetä
